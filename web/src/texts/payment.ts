/** What is said about paying. */
export interface PaymentTexts {
  readonly card: string;
  /** Cards by their token; one that has no name here is called by its token. */
  readonly cards: Readonly<Record<string, string>>;
  /** That the cards are there to try the page with. */
  readonly isTest: string;
  /** There is nothing to pay with. */
  readonly none: string;
}

export const koPayment: PaymentTexts = {
  card: '결제 카드',
  cards: {
    'sandbox-success': '바로 승인되는 카드',
    'sandbox-decline': '거절되는 카드',
    'sandbox-slow': '승인이 느린 카드',
    'sandbox-unknown': '승인 결과를 나중에 알게 되는 카드',
    'sandbox-late': '선택 시간이 끝난 뒤에 승인되는 카드',
  },
  isTest: '시험용 카드입니다. 실제로 청구되지 않습니다.',
  none: '지금은 결제할 수 없습니다.',
};

export const enPayment: PaymentTexts = {
  card: 'Card to pay with',
  cards: {
    'sandbox-success': 'Approved at once',
    'sandbox-decline': 'Declined',
    'sandbox-slow': 'Approved slowly',
    'sandbox-unknown': 'Result known only later',
    'sandbox-late': 'Approved after your time is over',
  },
  isTest: 'These cards are for trying. No money is charged.',
  none: 'Paying is not possible at the moment.',
};
