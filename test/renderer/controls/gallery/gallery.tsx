import '../../../../renderer/looks/looks.css';
import './gallery.css';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createRoot } from 'react-dom/client';
import { Toasts } from '../../../../renderer/controls/toast.tsx';
import { BoardOfLists } from './board-of-lists.tsx';
import { BoardOfPanes } from './board-of-panes.tsx';
import { BoardOfStates } from './board-of-states.tsx';

const boards: Readonly<Record<string, () => React.JSX.Element>> = {
  '#states': BoardOfStates,
  '#lists': BoardOfLists,
  '#panes': BoardOfPanes,
};

const locale = document.documentElement.dir === 'rtl' ? 'ar' : 'en-GB';
const Board = boards[location.hash] ?? BoardOfStates;
const place = document.querySelector('#window');
if (place !== null) {
  createRoot(place).render(
    <I18nProvider locale={locale}>
      <div className="gallery">
        <header className="gallery-top">
          <span className="mark" aria-hidden="true">
            é
          </span>
          <h1>Controls and states</h1>
        </header>
        <Board />
      </div>
      <Toasts />
    </I18nProvider>,
  );
}
