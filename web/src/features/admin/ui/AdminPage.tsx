import { type ReactNode, useEffect, useRef } from 'react';
import { Link, NavigationType, useNavigationType } from 'react-router';
import { useTexts } from '@/shared/i18n/texts';
import { useAdminTexts } from '../texts';

interface Props {
  readonly title: string;
  readonly back?: { readonly to: string; readonly label: string };
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** One page of the operators: its title in the window and on top, where the focus goes when one comes by a link. */
export function AdminPage({ title, back, lead, children }: Props) {
  const { common } = useTexts();
  const { frame } = useAdminTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const how = useNavigationType();

  useEffect(() => {
    const before = document.title;
    document.title = `${title} · ${frame.title} · ${common.brand}`;
    return () => {
      document.title = before;
    };
  }, [title, frame, common]);

  useEffect(() => {
    if (how !== NavigationType.Pop) heading.current?.focus({ preventScroll: true });
  }, [how]);

  return (
    <>
      <header className="page-head">
        {back !== undefined && (
          <Link to={back.to} className="back">
            {common.backTo(back.label)}
          </Link>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className="quiet">{lead}</p>}
      </header>
      {children}
    </>
  );
}
