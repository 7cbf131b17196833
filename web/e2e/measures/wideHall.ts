/** Rows of the one section, and seats in a row: as many as a show of the largest kind has, on one map. */
export const ROWS = 300;
export const ROW_LENGTH = 200;

/** A hall whose one section has 60 000 seats of three prices, in the format that organisers import. */
export const WIDE_HALL = {
  place: {
    name: '너른홀',
    address: '서울특별시 송파구 올림픽로 25',
    timeZone: 'Asia/Seoul',
    overviewWidth: 1000,
    overviewHeight: 600,
    focalPoint: [500, 40],
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
