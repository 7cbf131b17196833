import { useParams } from 'react-router';
import { Console, ShowFrame } from '@/features/admin';
import { useLine } from '@/features/line';

type Views = Parameters<Parameters<typeof ShowFrame>[0]['children']>[0];

/** The console of a show, with the same stream of its line that those who wait see. */
export function ConsolePage() {
  const { showId = '' } = useParams();
  return (
    <ShowFrame showId={showId} view="console">
      {(views) => <WithLine key={showId} {...views} />}
    </ShowFrame>
  );
}

function WithLine(views: Views) {
  const { streamUrl, admission } = views.shown;
  const { frame, connection } = useLine(streamUrl, admission === 'waiting_room');
  return <Console {...views} line={frame} isLineLost={connection === 'lost'} />;
}
