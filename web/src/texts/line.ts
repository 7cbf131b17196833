type RoomStatus = 'GATHERING' | 'UNDRAWN' | 'CALLING' | 'SOLD_OUT' | 'PAUSED' | 'SUSPENDED' | 'CLOSED';
type Departure = 'DONE' | 'LEFT' | 'GONE' | 'TIMED_OUT' | 'MISSED';

/** What is said to those who wait. Counts and places are written by the caller in the reader's way. */
export interface LineTexts {
  readonly title: string;
  /** What the line may expect. */
  readonly status: Readonly<Record<RoomStatus, string>>;
  /** How the last visit ended; nothing is said where it was by one's own will. */
  readonly departure: Readonly<Partial<Record<Departure, string>>>;
  readonly join: string;
  readonly joinHint: string;
  readonly gatherHint: string;
  readonly gathered: (count: string) => string;
  readonly joined: string;
  readonly drawing: string;
  readonly ahead: string;
  readonly people: (count: string) => string;
  readonly place: (place: string) => string;
  readonly progress: string;
  readonly minutes: (min: number, max: number) => string;
  readonly noEstimate: string;
  readonly mayClose: string;
  readonly leave: string;
  readonly leaveAsk: string;
  readonly stay: string;
  readonly called: string;
  readonly calledTitle: string;
  readonly calledHint: string;
  readonly calledAgain: string;
  readonly enter: string;
  readonly challenge: string;
  readonly challengeImage: string;
  readonly challengeAudio: string;
  readonly challengeHint: (digits?: number) => string;
  readonly characters: string;
  readonly another: string;
  readonly soldOutHeld: (seats: string) => string;
  readonly insideLeft: string;
  readonly insideShort: string;
  readonly leaveInside: string;
  readonly leaveInsideAsk: string;
  readonly stayInside: string;
  /** That what is held can be paid for, though one is not inside. */
  readonly holdsOutside: string;
  readonly messageOf: string;
}

export const koLine: LineTexts = {
  title: '대기실',
  status: {
    GATHERING: '예매가 시작되기 전입니다.',
    UNDRAWN: '순서를 추첨하고 있습니다.',
    CALLING: '순서대로 입장하고 있습니다.',
    SOLD_OUT: '남은 좌석이 없어 입장을 멈췄습니다.',
    PAUSED: '입장이 잠시 멈췄습니다. 순서는 그대로입니다.',
    SUSPENDED: '점검 중입니다. 순서는 그대로입니다.',
    CLOSED: '입장이 끝났습니다.',
  },
  departure: {
    DONE: '예매를 마치고 나왔습니다. 더 예매하려면 다시 줄을 서 주세요.',
    GONE: '연결이 오래 끊겨 자리가 다음 분께 넘어갔습니다.',
    TIMED_OUT: '입장 시간이 끝났습니다.',
    MISSED: '두 번 불렀지만 입장하지 않아 줄에서 빠졌습니다.',
  },
  join: '줄 서기',
  joinHint: '먼저 온 순서대로 입장합니다. 모든 기기와 탭에서 같은 순서입니다.',
  gatherHint: '예매가 시작되는 순간, 그때까지 모인 분들의 순서를 추첨합니다. 일찍 와도 늦게 와도 같습니다.',
  gathered: (count) => `지금까지 ${count}명이 모였습니다.`,
  joined: '줄을 섰습니다. 시작되면 순서가 정해집니다.',
  drawing: '추첨이 끝나면 순서가 나옵니다.',
  ahead: '내 앞에',
  people: (count) => `${count}명`,
  place: (place) => `${place}번째 순서`,
  progress: '줄어든 대기 인원',
  minutes: (min, max) => (min === max ? `약 ${min}분 남음` : `약 ${min}~${max}분 남음`),
  noEstimate: '남은 시간은 아직 알 수 없습니다.',
  mayClose: '이 페이지를 닫아도 순서는 유지됩니다. 다만 차례가 오면 제때 돌아와야 합니다.',
  leave: '줄에서 나가기',
  leaveAsk: '나가면 순서를 잃습니다. 나갈까요?',
  stay: '계속 기다리기',
  called: '입장할 차례입니다!',
  calledTitle: '입장하세요!',
  calledHint: '시간 안에 입장하지 않으면 다음 분께 넘어갑니다.',
  calledAgain: '마지막 기회입니다. 이번에 입장하지 않으면 줄에서 빠집니다.',
  enter: '입장하기',
  challenge: '사람인지 확인합니다',
  challengeImage: '그림으로 쓴 숫자',
  challengeAudio: '숫자를 소리로 듣기 (영어)',
  challengeHint: (digits) =>
    `그림에 보이거나 소리로 들리는 숫자${digits === undefined ? '를' : ` ${digits}개를`} 적어 주세요.`,
  characters: '숫자',
  another: '다른 문제',
  soldOutHeld: (seats) => `다른 분들이 고르고 있는 좌석이 ${seats}석 있어, 다시 나올 수 있습니다.`,
  insideLeft: '남은 입장 시간',
  insideShort: '입장 시간이 곧 끝납니다.',
  leaveInside: '나가기',
  leaveInsideAsk: '나가면 고른 좌석이 풀리고, 다시 들어오려면 줄을 서야 합니다. 나갈까요?',
  stayInside: '계속 고르기',
  holdsOutside: '맡아 둔 좌석이 있습니다. 시간 안에 결제할 수 있습니다.',
  messageOf: '주최자 안내',
};
