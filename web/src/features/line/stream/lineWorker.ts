// A shared worker: it has the one connection to a show's line that all tabs of a browser look at.
import { serveTabs } from '@/shared/stream/sharing/serveTabs';
import { lineSource } from './lineSource';

serveTabs(lineSource);
