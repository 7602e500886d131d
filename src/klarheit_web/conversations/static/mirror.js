// The mirror by keyboard, the transcript narrowed at once, and what opens beside it. Without script all of it works by links.

const house = document.querySelector("script[type=module][src*='klarheit']");
const { isTyping, keysAreOn, announce } = await import(house.src);

const transcript = document.querySelector(".transcript");
const tools = document.querySelector("[data-tools]");
const dialog = document.getElementById("fragment");
const turns = [...transcript.querySelectorAll(".turn")];

// --- Filter: by move and by words ----------------------------------------------------------------------------
const said = new Map(turns.map((turn) => [turn, turn.querySelector("p").textContent.toLocaleLowerCase()]));

function narrow() {
  const move = tools.elements.move.value;
  const words = tools.elements.words.value.trim().toLocaleLowerCase();
  for (const turn of turns) {
    turn.hidden = Boolean((move && !turn.dataset.moves.split(" ").includes(move)) || !said.get(turn).includes(words));
  }
  const shown = turns.filter((turn) => !turn.hidden).length;
  const counted = tools.dataset.count.replace("{shown}", shown).replace("{all}", turns.length);
  tools.querySelector(".shown").textContent = move || words ? counted : "";
}

function showAll() {
  tools.reset();
  narrow();
}

// --- Where one is ----------------------------------------------------------------------------------------------
const isNarrowed = () => Boolean(tools.elements.move.value || tools.elements.words.value.trim());
const placesNow = () => isNarrowed()
  ? turns.filter((turn) => !turn.hidden)
  : [...transcript.querySelectorAll(".turn:not([hidden]) mark[id]")];
let current = null;

function goTo(place, { scroll = true } = {}) {
  for (const each of transcript.querySelectorAll(".is-current")) each.classList.remove("is-current");
  current = place;
  const turn = place.closest(".turn");
  place.classList.add("is-current");
  turn.classList.add("is-current");
  if (!scroll) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: "center" });
}

function step(by) {
  const places = placesNow();
  if (!places.length) return;
  const next = places[placeAfter(places, by)];
  goTo(next);
  announce(next.textContent.trim());
}

function placeAfter(places, by) {
  if (!current?.isConnected) return by > 0 ? 0 : places.length - 1;
  const at = places.indexOf(current);
  if (at >= 0) return Math.min(Math.max(at + by, 0), places.length - 1);
  const follows = (place) => current.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING;
  const next = places.findIndex(follows);
  if (by > 0) return next < 0 ? places.length - 1 : next;
  return next < 0 ? places.length - 1 : Math.max(next - 1, 0);
}

function followAddress() {
  const place = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const turn = place?.closest(".turn");
  if (!turn) return;
  if (turn.hidden) showAll();
  goTo(place, { scroll: false });
  place.scrollIntoView({ block: "center" });
}

// --- Beside the page: setting right, comments ------------------------------------------------------------------
let opener = null;

async function open(link) {
  const answer = await fetch(link.href, { headers: { "HX-Request": "true" }, credentials: "same-origin" });
  if (!answer.ok || answer.headers.has("HX-Redirect")) { location.assign(link.href); return; }
  const holds = dialog.querySelector(".holds");
  holds.innerHTML = await answer.text();
  window.htmx?.process(holds);
  opener = link;
  dialog.showModal();
}

function correctHere() {
  const turn = current?.closest(".turn");
  const beside = current?.matches("mark") ? current.parentElement.querySelector("a.wrong[href^='correct/']") : null;
  const link = beside ?? turn?.querySelector("a.wrong[href^='correct/']");
  if (link) open(link);
}

// --- Listeners ----------------------------------------------------------------------------------------------------
document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const link = target?.closest("a[data-fragment]");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    open(link).catch(() => location.assign(link.href));
  } else if (target?.closest("dialog a[data-close]")) event.preventDefault();
  else if (target && !target.closest("a, button, input, select, label") && !getSelection().toString()) {
    const turn = target.closest(".turn");
    if (turn) goTo(target.closest("mark[id]") ?? turn, { scroll: false });
  }
});
document.addEventListener("keydown", (event) => {
  if (isTyping(event) || !keysAreOn()) return;
  if (event.key === "j") step(1);
  else if (event.key === "k") step(-1);
  else if (event.key === "c") correctHere();
});
dialog.addEventListener("close", () => { opener?.focus(); dialog.querySelector(".holds").replaceChildren(); });
tools.addEventListener("submit", (event) => { event.preventDefault(); narrow(); });
tools.addEventListener("input", narrow);
addEventListener("hashchange", followAddress);

const asked = new URLSearchParams(location.search);
if (asked.get("move")) tools.elements.move.value = asked.get("move");
if (asked.get("words")) tools.elements.words.value = asked.get("words");
narrow();
followAddress();
tools.dataset.ready = "";
