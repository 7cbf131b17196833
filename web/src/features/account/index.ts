export { AccountDialog } from './AccountDialog';
export { AccountMenu } from './AccountMenu';
export { useSession } from './queries';
