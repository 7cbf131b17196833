import { useTexts } from '../i18n/texts';
import { useObservable } from '../store/observable';
import { dismissToast, type ToastAction, toasts } from './toasts';

/** The messages of the moment, read out politely and never taking the focus. */
export function Toasts() {
  const texts = useTexts();
  const shown = useObservable(toasts, (value) => value);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {shown.map((each) => (
        <div key={each.id} className={`toast toast-${each.tone}`}>
          <span>{each.say(texts)}</span>
          {each.action !== null && <Action id={each.id} action={each.action} />}
          <button type="button" className="icon-button" onClick={() => dismissToast(each.id)}>
            <span aria-hidden="true">×</span>
            <span className="visually-hidden">{texts.common.close}</span>
          </button>
        </div>
      ))}
    </div>
  );
}

function Action({ id, action }: { readonly id: number; readonly action: ToastAction }) {
  const texts = useTexts();
  function run() {
    dismissToast(id);
    action.run();
  }
  return (
    <button type="button" className="button" onClick={run}>
      {action.say(texts)}
    </button>
  );
}
