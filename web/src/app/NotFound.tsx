import { Link } from 'react-router';
import { useTexts } from '@/shared/i18n/texts';

export function NotFound() {
  const { common } = useTexts();
  return (
    <div className="placeholder">
      <p>{common.notFound}</p>
      <Link to="/" className="button">
        {common.home}
      </Link>
    </div>
  );
}
