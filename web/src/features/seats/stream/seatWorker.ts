// A shared worker: it has the one connection to a show's seats that all tabs of a browser look at.
import { serveTabs } from '@/shared/stream/sharing/serveTabs';
import { seatSource } from './seatSource';

serveTabs(seatSource);
