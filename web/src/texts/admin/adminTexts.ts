import { type ActionTexts, enActions, koActions } from './actions';
import { type ConsoleTexts, enConsole, koConsole } from './console';
import { type ControlTexts, enControls, koControls } from './controls';
import { enFrame, type FrameTexts, koFrame } from './frame';
import { enHouse, type HouseTexts, koHouse } from './house';
import { enPlaceFile, koPlaceFile, type PlaceFileTexts } from './placeFile';
import { enPlaces, koPlaces, type PlacesTexts } from './places';
import { enProblems, koProblems, type ProblemTexts } from './problems';
import { enPrograms, koPrograms, type ProgramsTexts } from './programs';
import { enShows, koShows, type ShowsTexts } from './shows';

/** Everything the operators' pages say. They alone load it. */
export interface AdminTexts {
  readonly frame: FrameTexts;
  readonly problems: ProblemTexts;
  readonly programs: ProgramsTexts;
  readonly shows: ShowsTexts;
  readonly places: PlacesTexts;
  readonly placeFile: PlaceFileTexts;
  readonly house: HouseTexts;
  readonly console: ConsoleTexts;
  readonly controls: ControlTexts;
  readonly actions: ActionTexts;
}

export const koAdmin: AdminTexts = {
  frame: koFrame,
  problems: koProblems,
  programs: koPrograms,
  shows: koShows,
  places: koPlaces,
  placeFile: koPlaceFile,
  house: koHouse,
  console: koConsole,
  controls: koControls,
  actions: koActions,
};

export const enAdmin: AdminTexts = {
  frame: enFrame,
  problems: enProblems,
  programs: enPrograms,
  shows: enShows,
  places: enPlaces,
  placeFile: enPlaceFile,
  house: enHouse,
  console: enConsole,
  controls: enControls,
  actions: enActions,
};
