type Status = 'PENDING' | 'FAILED' | 'CONFIRMED' | 'CANCELLING' | 'CANCELLED';

/** How the money of an order stands, for its buyer. */
export type Money = 'checking' | 'reserved' | 'paid' | 'notCharged' | 'returning' | 'released' | 'refunded';

/** What is said about bookings, and about orders that are none. */
export interface BookingsTexts {
  readonly title: string;
  readonly when: { readonly upcoming: string; readonly past: string };
  readonly empty: { readonly upcoming: string; readonly past: string };
  readonly more: string;
  readonly unsettled: string;
  readonly failed: string;
  readonly unsettledUnread: string;
  readonly receipt: string;
  /** Of what is not booked, or not yet. */
  readonly order: string;
  readonly number: string;
  readonly status: Readonly<Record<Status, string>>;
  /** A sentence on how it stands. */
  readonly told: Readonly<Record<Status, string>>;
  readonly payment: string;
  readonly money: Readonly<Record<Money, string>>;
  readonly paid: string;
  readonly total: string;
  readonly toShow: string;
  readonly tickets: string;
  readonly ticket: (label: string) => string;
  readonly admitted: (when: string) => string;
  readonly cancel: string;
  readonly cancelling: string;
  readonly cancelAsk: string;
  readonly cancelKeep: string;
  readonly cancelled: string;
}

export const koBookings: BookingsTexts = {
  title: '내 예매',
  when: { upcoming: '예정된 공연', past: '지난 공연' },
  empty: { upcoming: '예정된 공연의 예매가 없습니다.', past: '지난 공연의 예매가 없습니다.' },
  more: '더 보기',
  unsettled: '확인 중인 주문',
  failed: '이루어지지 않은 주문',
  unsettledUnread: '확인 중인 주문을 불러오지 못했습니다.',
  receipt: '예매 확인',
  order: '주문 확인',
  number: '예매 번호',
  status: {
    PENDING: '결제 확인 중',
    FAILED: '예매 실패',
    CONFIRMED: '예매 완료',
    CANCELLING: '취소 중',
    CANCELLED: '취소됨',
  },
  told: {
    PENDING:
      '결제가 되었는지 아직 알 수 없어 확인하고 있습니다. 결과가 나오면 이 화면에 바로 나타납니다. 그때까지 다시 결제하지 마세요.',
    FAILED: '예매가 이루어지지 않았습니다.',
    CONFIRMED: '좌석이 예매되었습니다.',
    CANCELLING: '취소를 처리하고 있습니다. 끝나면 이 화면에 바로 나타납니다.',
    CANCELLED: '취소된 예매입니다.',
  },
  payment: '결제 상태',
  money: {
    checking: '결제 결과를 확인하고 있습니다.',
    reserved: '승인되었고 아직 청구되지 않았습니다.',
    paid: '결제되었습니다.',
    notCharged: '청구되지 않았습니다.',
    returning: '결제 금액을 돌려드리고 있습니다.',
    released: '결제가 취소되어 청구되지 않습니다.',
    refunded: '환불되었습니다.',
  },
  paid: '결제 금액',
  total: '합계',
  toShow: '공연으로 돌아가기',
  tickets: '입장권',
  ticket: (label) => `${label} 입장권 QR 코드`,
  admitted: (when) => `이미 사용된 입장권 (${when} 입장)`,
  cancel: '예매 취소',
  cancelling: '취소하는 중…',
  cancelAsk: '이 예매를 취소할까요? 좌석은 바로 다시 판매됩니다.',
  cancelKeep: '그대로 두기',
  cancelled: '예매가 취소되었습니다.',
};

export const enBookings: BookingsTexts = {
  title: 'My bookings',
  when: { upcoming: 'Upcoming shows', past: 'Past shows' },
  empty: { upcoming: 'You have no bookings for upcoming shows.', past: 'You have no bookings for past shows.' },
  more: 'Show more',
  unsettled: 'Orders being checked',
  failed: 'Orders that were not booked',
  unsettledUnread: 'Orders being checked could not be loaded.',
  receipt: 'Your booking',
  order: 'Your order',
  number: 'Booking number',
  status: {
    PENDING: 'Checking payment',
    FAILED: 'Not booked',
    CONFIRMED: 'Confirmed',
    CANCELLING: 'Being cancelled',
    CANCELLED: 'Cancelled',
  },
  told: {
    PENDING:
      'It is not known yet whether the payment went through. The outcome will appear here by itself. Please do not pay again until then.',
    FAILED: 'Nothing was booked.',
    CONFIRMED: 'These seats are yours.',
    CANCELLING: 'The booking is being cancelled. This page will say when it is done.',
    CANCELLED: 'This booking was cancelled.',
  },
  payment: 'Payment',
  money: {
    checking: 'The outcome of the payment is being checked.',
    reserved: 'Approved, not charged yet.',
    paid: 'Paid.',
    notCharged: 'Nothing was charged.',
    returning: 'Your money is being given back.',
    released: 'The payment was called off and will not be charged.',
    refunded: 'Refunded.',
  },
  paid: 'Amount paid',
  total: 'Total',
  toShow: 'Back to the show',
  tickets: 'Tickets',
  ticket: (label) => `QR code of the ticket for ${label}`,
  admitted: (when) => `Already used (admitted ${when})`,
  cancel: 'Cancel booking',
  cancelling: 'Cancelling…',
  cancelAsk: 'Cancel this booking? Its seats go back on sale at once.',
  cancelKeep: 'Keep it',
  cancelled: 'The booking was cancelled.',
};
