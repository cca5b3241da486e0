/*
 * A region that stays up to date: when the service says that something changed (or every few
 * seconds, where the region asks for that), the page is fetched again and the region replaced.
 * Without scripts the page works the same; one reloads it.
 */

const quietFor = 1000;

/** The region as it came from the service, to see whether anything really changed. */
const lastShown = new WeakMap();

/** Where the focus is, so that it can be given back after the region was replaced. */
function placeOfFocus(region) {
  const focused = document.activeElement;
  if (!region.contains(focused)) return -1;
  return [...region.querySelectorAll('a, button, input, select, summary')].indexOf(focused);
}

async function fetchRegion(id) {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return page.getElementById(id);
}

async function refresh(region) {
  const fresh = await fetchRegion(region.id);
  if (fresh === null || fresh.innerHTML === lastShown.get(region)) return;
  lastShown.set(region, fresh.innerHTML);
  const openedDetails = [...region.querySelectorAll('details')].map((details) => details.open);
  const focus = placeOfFocus(region);
  region.replaceChildren(...fresh.childNodes);
  region.dataset.liveEvery = fresh.dataset.liveEvery ?? '';
  region.querySelectorAll('details').forEach((details, place) => {
    details.open = openedDetails[place] ?? false;
  });
  if (focus >= 0) region.querySelectorAll('a, button, input, select, summary')[focus]?.focus();
  document.getElementById('live-message').textContent = region.dataset.liveMessage;
}

/** Refreshes once things have been quiet for a moment, and never twice at once. */
function calmly(region) {
  let timer = null;
  let busy = false;
  let again = false;
  const run = async () => {
    timer = null;
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    try {
      await refresh(region);
    } catch {
      // The service is away for a moment; the next event or second tries again.
    }
    busy = false;
    if (again) {
      again = false;
      ask();
    }
  };
  const ask = () => {
    timer ??= setTimeout(run, quietFor);
  };
  return ask;
}

function followEvents(address, ask) {
  let events = null;
  const open = () => {
    events = new EventSource(address);
    // On a new connection something may have been missed.
    events.addEventListener('open', ask);
    events.addEventListener('changed', ask);
  };
  // A page in the background holds no connection: a browser has few of them for one site.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) events?.close();
    else open();
  });
  if (!document.hidden) open();
}

function followTime(region, ask) {
  const tick = () => {
    const seconds = Number(region.dataset.liveEvery);
    if (!seconds) return;
    if (!document.hidden) ask();
    setTimeout(tick, seconds * 1000);
  };
  setTimeout(tick, Number(region.dataset.liveEvery) * 1000);
}

/** Keeps one region of the page up to date. */
export function keepUpToDate(region) {
  lastShown.set(region, region.innerHTML);
  const ask = calmly(region);
  if (region.dataset.liveFrom) followEvents(region.dataset.liveFrom, ask);
  if (region.dataset.liveEvery) followTime(region, ask);
}
