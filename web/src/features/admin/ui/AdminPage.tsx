import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '@/shared/i18n/texts';
import { PageTitle } from '@/shared/ui/PageTitle';
import { useAdminTexts } from '../texts';

interface Props {
  readonly title: string;
  readonly back?: { readonly to: string; readonly label: string };
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** One page of the operators. */
export function AdminPage({ title, back, lead, children }: Props) {
  const { common } = useTexts();
  const { frame } = useAdminTexts();
  return (
    <>
      <header className="page-head">
        {back !== undefined && (
          <Link to={back.to} className="back">
            {common.backTo(back.label)}
          </Link>
        )}
        <PageTitle title={title} within={frame.title} />
        {lead !== undefined && <p className="quiet">{lead}</p>}
      </header>
      {children}
    </>
  );
}
