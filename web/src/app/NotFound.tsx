import { Link } from 'react-router';
import { useTexts } from '@/shared/i18n/texts';
import { PageTitle } from '@/shared/ui/PageTitle';

export function NotFound() {
  const { common } = useTexts();
  return (
    <div className="placeholder">
      <PageTitle title={common.notFound} />
      <Link to="/" className="button">
        {common.home}
      </Link>
    </div>
  );
}
