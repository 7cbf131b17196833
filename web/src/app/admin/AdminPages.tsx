import { NavLink, Route, Routes, useLocation } from 'react-router';
import {
  DeedsPage,
  EditShowPage,
  ImportPage,
  NewProgramPage,
  NewShowPage,
  PlacesPage,
  ProgramPage,
  ProgramsPage,
  ShowDeedsPage,
  useAdminTexts,
} from '@/features/admin';
import { NotFound } from '../NotFound';
import { ConsolePage } from './ConsolePage';
import { HousePage } from './house/HousePage';
import { SectionDrawing } from './SectionDrawing';

/** The operators' pages, and the way between them. */
export function AdminPages({ me }: { readonly me: string }) {
  const { frame } = useAdminTexts();
  const { pathname } = useLocation();
  // Programs and their shows have addresses of their own beside the list.
  const isCatalog = /^\/admin\/(programs|shows)\//.test(pathname);
  return (
    <div className="admin">
      <nav className="booking-tabs admin-tabs" aria-label={frame.title}>
        <NavLink to="/admin" end {...(isCatalog && { className: 'within' })}>
          {frame.sections.programs}
        </NavLink>
        <NavLink to="/admin/places">{frame.sections.places}</NavLink>
        <NavLink to="/admin/deeds">{frame.sections.deeds}</NavLink>
      </nav>
      <Routes>
        <Route index element={<ProgramsPage />} />
        <Route path="programs/new" element={<NewProgramPage />} />
        <Route path="programs/:programId" element={<ProgramPage />} />
        <Route path="programs/:programId/shows/new" element={<NewShowPage />} />
        <Route path="shows/:showId" element={<ConsolePage />} />
        <Route path="shows/:showId/edit" element={<EditShowPage />} />
        <Route path="shows/:showId/house" element={<HousePage />} />
        <Route path="shows/:showId/deeds" element={<ShowDeedsPage me={me} />} />
        <Route path="places" element={<PlacesPage />} />
        <Route
          path="places/import"
          element={
            <ImportPage
              drawSection={(place, section, label) => (
                <SectionDrawing key={section.id} place={place} section={section} label={label} />
              )}
            />
          }
        />
        <Route path="deeds" element={<DeedsPage me={me} />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </div>
  );
}
