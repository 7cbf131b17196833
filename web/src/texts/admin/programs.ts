/** What is said about programs. */
export const koPrograms = {
  title: '공연 관리',
  caption: '공연',
  which: '보기',
  whichOf: { listed: '공개 중', archived: '보관됨', all: '전체' },
  add: '새 공연',
  empty: '공연이 없습니다.',
  name: '제목',
  state: '상태',
  listed: '공개 중',
  archivedAt: (when: string) => `${when}에 보관`,
  fields: { title: '제목', description: '소개', posterUrl: '포스터 주소' },
  posterHint: 'https://로 시작하는 이미지 주소. 없으면 비워 두세요.',
  archive: '보관하기',
  restore: '다시 공개하기',
  archiveAsk: '공연이 목록에서 사라집니다. 이미 판 표는 그대로입니다.',
  restoreAsk: '공연이 다시 목록에 나타납니다.',
  added: '공연을 만들었습니다.',
};

export type ProgramsTexts = typeof koPrograms;

export const enPrograms: ProgramsTexts = {
  title: 'Programs',
  caption: 'Programs',
  which: 'Show',
  whichOf: { listed: 'Listed', archived: 'Archived', all: 'All' },
  add: 'New program',
  empty: 'There are no programs.',
  name: 'Title',
  state: 'State',
  listed: 'Listed',
  archivedAt: (when) => `Archived ${when}`,
  fields: { title: 'Title', description: 'Description', posterUrl: 'Address of the poster' },
  posterHint: 'An image by https://. Leave it empty if there is none.',
  archive: 'Archive',
  restore: 'List again',
  archiveAsk: 'The program leaves the lists. What was sold stays sold.',
  restoreAsk: 'The program is in the lists again.',
  added: 'The program is there.',
};
