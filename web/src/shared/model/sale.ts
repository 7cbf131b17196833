/** The state of a show's sale as operators and the log have set it; opening and closing by time are beside it. */
export type SaleState = 'SCHEDULED' | 'OPEN' | 'PAUSED' | 'CLOSED' | 'SUSPENDED';
