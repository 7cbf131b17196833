import type { Texts } from './texts';

export const programs: Texts['programs'] = {
  title: '공연',
  lead: '지금 예매할 수 있는 공연입니다.',
  empty: '등록된 공연이 아직 없습니다.',
  notFound: '맞는 공연이 없습니다. 더 짧은 낱말로 찾아보세요.',
  found: (query, count) => `‘${query}’ 검색 결과 ${count}건`,
  search: '검색',
  searchHint: '제목, 설명, 장소',
  sort: '정렬',
  sorts: { 'first-show': '공연일순', newest: '최신 등록순', title: '제목순' },
  pages: '페이지',
  pageOf: (page, pages) => `${pages}쪽 중 ${page}쪽`,
  pageBefore: '이전',
  pageAfter: '다음',
  shows: (count) => `${count}회`,
  pickDate: '날짜 선택',
  pickTime: '회차 선택',
  noShows: '예정된 회차가 없습니다.',
  seats: (count) => `${count}석`,
  opensAt: (when) => `예매 시작 ${when}`,
};
