// One subject at a time, and a draft that lies in this browser until it is sent. Without script it is one long form.

const DRAFT = "klarheit.answering.";
const UNKEPT = ["csrfmiddlewaretoken", "code", "sent"];
const form = document.querySelector("form.survey");

// --- The draft, which remembers the last day to answer; every visit deletes those whose day is over ------------
const kept = {
  read(key) { try { return JSON.parse(localStorage.getItem(DRAFT + key))?.entries ?? []; } catch { return []; } },
  write(key, entries) { try { localStorage.setItem(DRAFT + key, JSON.stringify({ until: lastDay(), entries })); } catch { /* a browser that keeps nothing */ } },
  isOver(key) { try { return !(JSON.parse(localStorage.getItem(key)).until >= today()); } catch { return true; } },
  sweep() { try { Object.keys(localStorage).filter((key) => key.startsWith(DRAFT) && kept.isOver(key)).forEach((key) => localStorage.removeItem(key)); } catch { /* nothing was kept */ } },
  forget(key) { try { localStorage.removeItem(DRAFT + key); } catch { /* nothing was kept */ } },
};

const lastDay = () => document.querySelector("[data-until]").dataset.until;

function today() {
  const now = new Date();
  return new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
}

function entries() {
  return [...new FormData(form)].filter(([name, value]) => value !== "" && !UNKEPT.includes(name));
}

function restore() {
  for (const [name, value] of kept.read(form.dataset.draft)) {
    const field = form.elements.namedItem(name);
    if (field) field.value = value;
    field?.closest?.("details")?.setAttribute("open", "");
  }
}

function forget(note) {
  kept.forget(form.dataset.draft);
  form.reset();
  note.textContent = note.dataset.forgotten;
}

// --- One screen at a time: #2 in the address is the second subject, so that "back" goes one screen back --------
const screens = form ? [...form.querySelectorAll(".screen")] : [];
const wanted = () => Math.min(Number(location.hash.slice(1)) || 0, screens.length - 1);

function show(number) {
  screens.forEach((screen, place) => screen.classList.toggle("is-now", place === number));
}

function turn() {
  show(wanted());
  scrollTo(0, 0);
  (screens[wanted()].querySelector("h2[tabindex]") ?? document.querySelector("h1")).focus({ preventScroll: true });
}

function go(number) {
  history.pushState(null, "", `#${number}`);
  turn();
}

function begin() {
  form.classList.add("in-screens");
  const wrong = screens.findIndex((screen) => screen.querySelector("[aria-invalid=true]"));
  if (wrong >= 0) history.replaceState(null, "", `#${wrong}`);
  else if ("returned" in form.dataset) history.replaceState(null, "", location.pathname + location.search);
  show(wanted());
}

kept.sweep();
if (form) {
  const key = form.dataset.draft;
  if (key && !("returned" in form.dataset)) restore();
  begin();
  addEventListener("popstate", turn);
  form.addEventListener("input", () => key && kept.write(key, entries()));
  form.addEventListener("click", (event) => {
    if (event.target.closest("[data-next]")) go(wanted() + 1);
    else if (event.target.closest("[data-back]")) go(wanted() - 1);
    else if (event.target.closest("[data-forget]")) forget(event.target.closest("[data-forgotten]"));
  });
  form.addEventListener("submit", (event) => {
    const isLast = wanted() === screens.length - 1;
    if (!isLast || form.dataset.sending) event.preventDefault();
    if (isLast) form.dataset.sending = "yes";
    else go(wanted() + 1); // the enter key goes on
  });
  addEventListener("pageshow", () => delete form.dataset.sending);
}

const sent = document.querySelector("[data-sent]");
if (sent) kept.forget(sent.dataset.sent);
