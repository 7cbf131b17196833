export { BookingsPage } from './BookingsPage';
export { rememberBooking } from './queries';
export { ReceiptPage } from './ReceiptPage';
