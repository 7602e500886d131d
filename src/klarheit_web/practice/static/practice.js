// The talk: Enter sends, what was sent stands there at once, replies take a moment.
// Without this file every button still works.
const house = document.querySelector("script[src*='klarheit']");
const { announce } = await import(house.src);

const LEAST = 700, MOST = 3200, A_LETTER = 22;
const log = document.getElementById("log");
let sent = "";
const moves = matchMedia("(prefers-reduced-motion: no-preference)");

// --- Enter sends; Shift+Enter begins a new line ------------------------------------------------------------
function onKey(event) {
  const sends = event.key === "Enter" && !event.shiftKey && !event.isComposing;
  if (!sends || !event.target.matches("[data-talk] textarea")) return;
  event.preventDefault();
  const { form, value } = event.target;
  if (value.trim()) form.requestSubmit(form.querySelector("button.main"));
}

// --- What was sent stands there at once; when it did not get through, it is back in the field -------------------
function onSend(event) {
  if (!isTalk(event.target)) return;
  const field = event.target.querySelector("textarea");
  const isSilence = event.detail.requestConfig.parameters.move === "silence";
  if (isSilence) sent = ""; else { sent = field.value; field.value = ""; log.append(bubble("mine pending", sent)); }
  log.append(dots("pending"));
  bringIntoView(document.getElementById("composer"));
}

function onAnswer(event) {
  if (!isTalk(event.target)) return;
  clearPending();
  const field = event.target.querySelector("textarea");
  if (!event.detail.successful) {
    field.value ||= sent;
    announce(log.dataset.failed);
  } else if (!event.detail.xhr.responseURL.endsWith(event.target.getAttribute("action"))) {
    location.reload(); // signed out meanwhile, or the talk was ended elsewhere
  }
  field?.focus();
}

function isTalk(element) {
  return element instanceof HTMLFormElement && element.matches("[data-talk]");
}

function clearPending() {
  for (const each of log.querySelectorAll(".pending")) each.remove();
}

// --- Replies take a moment to type, if the person wants it so ---------------------------------------------
function delayReply() {
  clearPending();
  const last = [...log.querySelectorAll(".bubble")].at(-1);
  if (!log.hasAttribute("data-takes-time") || !moves.matches || !last?.matches(".theirs")) return showEnd();
  const typing = dots();
  last.replaceWith(typing);
  showEnd();
  const wait = Math.min(MOST, LEAST + A_LETTER * last.textContent.length);
  setTimeout(() => { typing.replaceWith(last); showEnd(); }, wait);
}

function bubble(kind, text) {
  const made = document.createElement("div");
  made.className = `bubble ${kind}`;
  made.setAttribute("aria-hidden", "true");
  made.append(Object.assign(document.createElement("p"), { textContent: text }));
  return made;
}

function dots(kind = "") {
  const typing = bubble(`theirs typing ${kind}`, "");
  typing.replaceChildren(...[1, 2, 3].map(() => document.createElement("i")));
  typing.title = log.dataset.typing;
  return typing;
}

// --- The end of the talk stays in view ---------------------------------------------------------------------
function bringIntoView(element) {
  element?.scrollIntoView({ block: "nearest" });
}

function showEnd() {
  bringIntoView(log.querySelector(".bubble:last-of-type"));
  bringIntoView(document.getElementById("composer"));
}

document.addEventListener("keydown", onKey);
document.addEventListener("htmx:beforeRequest", onSend);
document.addEventListener("htmx:afterRequest", onAnswer);
document.addEventListener("htmx:afterSwap", (event) => { if (event.detail.target === log) delayReply(); });
if (log?.querySelector(".mine")) showEnd();
