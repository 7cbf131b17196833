import { HALL } from '../stage';

/** Rows of the one section, and seats in a row: as many as a show of the largest kind has, on one map. */
export const ROWS = 300;
export const ROW_LENGTH = 200;

/** A hall whose one section has 60 000 seats of two prices, in the format that organisers import. */
export const WIDE_HALL = {
  place: {
    ...HALL.place,
    name: '너른홀',
    overviewPoints: [
      {
        id: 'A',
        points: [
          [40, 120],
          [960, 120],
          [960, 560],
          [40, 560],
        ],
      },
    ],
  },
  sections: [
    {
      name: 'A구역',
      colLen: ROW_LENGTH,
      categories: [{ category: 'R', rows: 100 }, { category: 'S' }],
      seats: Array.from({ length: ROWS * ROW_LENGTH }, () => true),
    },
  ],
};
