/** What operators are told about a problem besides what buyers are, by its stable code. */
export const koProblems = {
  'version-conflict': '그 사이에 다른 사람이 바꿨습니다. 아래에서 확인하고 다시 정해 주세요.',
  'invalid-request': '적은 내용에 고칠 곳이 있습니다.',
  immutable: '한 번 정하면 바꿀 수 없는 내용입니다.',
  'layout-immutable': '판매 중인 공연의 배치는 바꿀 수 없습니다.',
  'capacity-exceeded': '전체 정원이 부족합니다. 전체 정원을 늘리거나 더 적은 수를 적어 주세요.',
  'unknown-place': '없는 공연장이거나 없는 배치입니다.',
  'unknown-section': '없는 구역입니다.',
  'not-a-demo': '시연용 공연만 초기화할 수 있습니다.',
  unfinished: '일부만 처리되었습니다. 다시 보내면 나머지가 이어집니다.',
  'key-reused': '같은 요청 번호가 다른 요청에 쓰였습니다. 다시 시도해 주세요.',
  'body-too-large': '파일이 너무 큽니다. 16 MiB까지 올릴 수 있습니다.',
  'body-too-slow': '파일이 제때 도착하지 않았습니다.',
  'seat-unavailable': '팔렸거나 누군가 고른 좌석이 있어 아무것도 바꾸지 않았습니다.',
  'no-waiting-room': '대기실이 없는 공연입니다. 먼저 대기실을 만드세요.',
  'room-closed': '닫힌 대기실은 다시 열 수 없습니다.',
  'show-suspended': '공연이 멈춰 있습니다. 먼저 멈춘 공연을 다시 시작하세요.',
  'sale-closed': '판매가 끝난 공연입니다.',
};

export type ProblemTexts = Readonly<Record<keyof typeof koProblems, string>>;

export const enProblems: ProblemTexts = {
  'version-conflict': 'Somebody else has changed it meanwhile. Look at it below and decide anew.',
  'invalid-request': 'Something in it has to be mended.',
  immutable: 'This never changes once it was chosen.',
  'layout-immutable': 'The layout of a show on sale cannot change.',
  'capacity-exceeded': 'All shows together may not let in so many. Raise the total, or ask for less.',
  'unknown-place': 'There is no such venue, or no such layout of it.',
  'unknown-section': 'There is no such section.',
  'not-a-demo': 'Only a demo show can be reset.',
  unfinished: 'Only a part was done. Send it again, and the rest follows.',
  'key-reused': 'The key of the request stands for another one. Please try again.',
  'body-too-large': 'The file is too large. It may have 16 MiB.',
  'body-too-slow': 'The file did not arrive in time.',
  'seat-unavailable': 'Some of the seats are held or sold, so nothing was changed.',
  'no-waiting-room': 'The show has no waiting room. Give it one first.',
  'room-closed': 'A closed waiting room stays closed.',
  'show-suspended': 'The show is suspended. Let it go on first.',
  'sale-closed': 'The sale has ended.',
};
