export { ProgramPage } from './ProgramPage';
export { ProgramsPage } from './ProgramsPage';
