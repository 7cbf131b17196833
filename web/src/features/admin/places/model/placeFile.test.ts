import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { boxOf } from '@/shared/model/box';
import { FILE } from '../../adminKit';
import { seatsByCategory } from './drawnPlace';
import { FAULTS_MAX } from './faults';
import { readPlaceFile } from './placeFile';
import { idOf } from './sectionFile';

const [SECTION] = FILE.sections;
const read = (file: unknown) => readPlaceFile(JSON.stringify(file));
const withPlace = (part: object) => read({ ...FILE, place: { ...FILE.place, ...part } });
const withSection = (part: object) => read({ ...FILE, sections: [{ ...SECTION, ...part }] });
const rules = ({ faults }: ReturnType<typeof read>) => (faults ?? []).map(({ where, rule }) => `${where}: ${rule}`);

describe('a file of a place', () => {
  it('is unpacked as the map of seats wants it', () => {
    const { place } = read(FILE);
    expect(place).toMatchObject({ name: '한빛아트홀', zone: 'Asia/Seoul', seats: 6, categories: ['R', 'S'] });
    const [section] = place?.sections ?? [];
    expect(section).toMatchObject({ id: 'A', rowLength: 4, rows: 2, cells: 8, seats: 6 });
    expect([...(section?.present ?? [])]).toEqual([1, 1, 0, 1, 1, 1, 0, 1]);
    expect([...(section?.category ?? [])]).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
    expect(place && seatsByCategory(place)).toEqual([3, 3]);
  });

  it('has usual values for what the predecessor did not know', () => {
    const place = { ...FILE.place, timeZone: undefined, focalPoint: undefined };
    const file = read({ place, sections: [{ ...SECTION, categories: undefined }] });
    expect(file.place).toMatchObject({ zone: 'Asia/Seoul', focalPoint: [50, 0], categories: ['R'] });
  });

  it.each(['hall', 'arena', 'stadium'])('of the demo is read: %s', (name) => {
    const file = readPlaceFile(readFileSync(`../command-api/src/main/resources/demo/${name}.json`, 'utf8'));
    expect(file.faults).toBeNull();
    expect(file.place?.seats).toBeGreaterThan(1_000);
  });
});

describe('a fault', () => {
  it.each([
    ['place.name: name', withPlace({ name: ' ' })],
    ['place.timeZone: zone', withPlace({ timeZone: 'Mars/Olympus' })],
    ['place.overviewWidth: number', withPlace({ overviewWidth: '100' })],
    ['place.overviewWidth: side', withPlace({ overviewWidth: -1 })],
    ['place.focalPoint: point', withPlace({ focalPoint: [1] })],
    ['place.overviewPoints: outlines', withPlace({ overviewPoints: [] })],
    ['place.overviewPoints[0]: corners', withPlace({ overviewPoints: [{ points: [[0, 0]] }] })],
    [
      'place.overviewPoints[0] point 2: inside',
      withPlace({
        overviewPoints: [
          {
            points: [
              [0, 0],
              [9, 9],
              [500, 1],
            ],
          },
        ],
      }),
    ],
    ['sections[0] "!": id', withSection({ name: '!' })],
    ['sections[0] "A구역" colLen: whole', withSection({ colLen: 0 })],
    ['sections[0] "A구역" row 3: row', withSection({ colLen: 3 })],
    ['sections[0] "A구역" seats: noSeat', withSection({ seats: [false, false, false, false], categories: undefined })],
    ['sections[0] "A구역" row 1 number 2: cell', withSection({ seats: [true, 1, true, true], categories: undefined })],
    ['sections[0] "A구역" categories: categories', withSection({ categories: [{ category: 'R', rows: 1 }] })],
    ['sections[0] "A구역" categories: categories', withSection({ categories: [{ category: 'R', rows: 3 }] })],
    ['sections[1] "A": twice', read({ ...FILE, sections: [SECTION, { ...SECTION, name: 'A' }] })],
    ['sections: sections', read({ ...FILE, sections: [] })],
    ['place: object', read({ sections: FILE.sections })],
    ['file: object', read([])],
    ['file: json', readPlaceFile('{')],
  ])('%s is told with its path', (fault, file) => {
    expect(rules(file)).toContain(fault);
    expect(file.place).toBeNull();
  });

  it('is told with the others, up to a bound', () => {
    const many = Array.from({ length: 80 }, () => ({ ...SECTION, name: '!' }));
    expect(read({ ...FILE, sections: many }).faults).toHaveLength(FAULTS_MAX);
  });

  it('of too many seats is none of a single section', () => {
    const seats = Array.from({ length: 60_000 }, () => true);
    const sections = ['A', 'B'].map((name) => ({ name, colLen: 100, seats }));
    const place = { ...FILE.place, overviewPoints: [FILE.place.overviewPoints[0], FILE.place.overviewPoints[0]] };
    expect(rules(read({ place, sections }))).toEqual(['sections: seats']);
  });
});

it.each([
  ['A구역', 'A'],
  ['구역', '구역'],
  ['1층 가 구역', '1층가'],
  ['VIP-1', 'VIP1'],
  ['🎫', null],
  ['x'.repeat(17), null],
])('the id of a section called %s is %s', (name, id) => {
  expect(idOf(name)).toBe(id);
});

it('the box around points is as small as it can be', () => {
  expect(
    boxOf([
      [1, 5],
      [4, 2],
      [3, 9],
    ]),
  ).toEqual({ x: 1, y: 2, width: 3, height: 7 });
});
