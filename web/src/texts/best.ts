import { plural } from './plural';

/** What is said to those who let the best seats be chosen for them. */
export interface BestTexts {
  readonly title: string;
  readonly howMany: string;
  readonly seats: (count: number) => string;
  readonly category: string;
  readonly anyCategory: string;
  readonly take: string;
  readonly takeHere: string;
  readonly taking: string;
}

export const koBest: BestTexts = {
  title: '나란한 좌석 자동 선택',
  howMany: '몇 석이 필요하세요?',
  seats: (count) => `${count}석`,
  category: '등급',
  anyCategory: '모든 등급',
  take: '가장 좋은 자리 잡기',
  takeHere: '이 구역에서 가장 좋은 자리 잡기',
  taking: '자리를 찾는 중…',
};

export const enBest: BestTexts = {
  title: 'Best seats together',
  howMany: 'How many seats?',
  seats: (count) => plural(count, 'seat'),
  category: 'Category',
  anyCategory: 'Any category',
  take: 'Take the best seats',
  takeHere: 'Take the best seats here',
  taking: 'Looking for seats…',
};
