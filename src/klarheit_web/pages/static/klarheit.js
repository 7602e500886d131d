// What makes a page smoother. Every page works without it; nothing of a talk is kept in the browser.

const root = document.documentElement;
root.classList.add("js");

// --- One sentence for those who listen to the page --------------------------------------------------------
const announcer = document.getElementById("announce");

export function announce(sentence) {
  if (!announcer) return;
  announcer.textContent = "";
  setTimeout(() => { announcer.textContent = sentence; }, 50);
}

// --- What a part of the page asked for and did not get: a sentence and a way on ----------------------------
function tellTrouble(sentence) {
  if (document.querySelector("[data-trouble]")) return;
  const made = (name, named) => Object.assign(document.createElement(name), named);
  const message = made("p", { className: "message error" });
  message.dataset.trouble = "";
  const reload = made("a", { className: "button quiet", href: location.href, textContent: announcer.dataset.reload });
  reload.addEventListener("click", (event) => { event.preventDefault(); location.reload(); });
  message.append(made("span", { role: "alert", textContent: sentence }), reload);
  const list = made("div", { className: "messages" });
  list.append(message);
  (document.querySelector("dialog[open]") ?? document.getElementById("messages")).append(list);
}

// --- Dialogs: data-open="id" opens, data-close closes, a click beside it too --------------------------------
function openDialog(opener, event) {
  const dialog = document.getElementById(opener.dataset.open);
  if (!dialog?.showModal || dialog.open) return;
  event.preventDefault();
  opener.closest("details.menu")?.removeAttribute("open");
  dialog.showModal();
}

function closeDialogBeside(event) {
  if (event.target instanceof HTMLDialogElement && event.target.open) {
    const box = event.target.getBoundingClientRect();
    const inside = event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
    if (!inside && event.clientX + event.clientY > 0) event.target.close();
  }
}

// --- Copying: data-copy="#id" takes that element's text, data-copy="" the text in data-text -------------------
async function copy(button) {
  const source = button.dataset.copy && document.querySelector(button.dataset.copy);
  const words = source ? (source.value ?? source.textContent).trim() : button.dataset.text ?? "";
  try {
    await navigator.clipboard.writeText(words);
    showFor(button, announcer.dataset.copied);
  } catch {
    if (source) getSelection().selectAllChildren(source);
    announce(announcer.dataset.notCopied);
  }
}

function showFor(button, sentence) {
  const label = button.querySelector(".label-text") ?? button;
  if (button.dataset.busy) return;
  button.dataset.busy = "yes";
  const before = [...label.childNodes];
  label.textContent = sentence;
  announce(sentence);
  setTimeout(() => { label.replaceChildren(...before); delete button.dataset.busy; }, 2000);
}

// --- Files: drop them on the zone; their names are listed; data-drop="send" sends at once -------------------
const zoneOf = (event) => event.target instanceof Element ? event.target.closest("[data-drop]") : null;
const carriesFiles = (event) => event.dataTransfer?.types.includes("Files");

function hover(event) {
  if (!carriesFiles(event)) return;
  event.preventDefault();
  const zone = zoneOf(event);
  for (const each of document.querySelectorAll("[data-drop]")) each.classList.toggle("is-over", each === zone);
  if (!zone) event.dataTransfer.dropEffect = "none";
}

function leave(event) {
  if (!event.relatedTarget) for (const each of document.querySelectorAll(".is-over")) each.classList.remove("is-over");
}

function drop(event) {
  if (!carriesFiles(event)) return;
  event.preventDefault();
  leave({ relatedTarget: null });
  const input = zoneOf(event)?.querySelector("input[type=file]");
  if (!input) return;
  input.files = input.multiple ? event.dataTransfer.files : firstOf(event.dataTransfer.files);
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

function firstOf(files) {
  const one = new DataTransfer();
  if (files.length) one.items.add(files[0]);
  return one.files;
}

function listChosen(input) {
  const zone = input.closest("[data-drop]");
  if (!zone) return;
  const names = [...input.files].map((file) => Object.assign(document.createElement("li"), { textContent: file.name }));
  const shown = names.slice(0, 8);
  if (names.length > shown.length) shown.push(Object.assign(document.createElement("li"), { textContent: `+ ${names.length - 8}` }));
  zone.querySelector(".chosen")?.replaceChildren(...shown);
  if (zone.dataset.drop === "send" && names.length) input.form?.requestSubmit();
}

// --- Keys: "?" shows them, "/" searches; other scripts ask keysAreOn() first ---------------------------------
const KEYS = "klarheit.keys";

export function keysAreOn() {
  try { return localStorage.getItem(KEYS) !== "off"; } catch { return true; }
}

export function isTyping(event) {
  return event.ctrlKey || event.metaKey || event.altKey
    || (event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]") !== null)
    || document.querySelector("dialog[open]") !== null;
}

function onKey(event) {
  if (event.key === "Escape") closeMenus();
  if (isTyping(event) || !keysAreOn()) return;
  if (event.key === "?") document.getElementById("keys")?.showModal();
  if (event.key === "/") search(event);
}

function search(event) {
  const field = document.querySelector("main input[type=search]");
  const page = document.querySelector("[data-search-page]");
  if (field || page) event.preventDefault();
  if (field) field.focus(); else if (page) location.assign(page.href);
}

function switchKeys(box) {
  try { localStorage.setItem(KEYS, box.checked ? "on" : "off"); } catch { /* a browser that keeps nothing */ }
}

// --- Menus close beside and by Escape ----------------------------------------------------------------------
function closeMenus(except) {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (menu.contains(except ?? null)) continue;
    if (menu.contains(document.activeElement)) menu.querySelector("summary").focus();
    menu.open = false;
  }
}

// --- One listener for each kind of event --------------------------------------------------------------------
document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : root;
  closeMenus(target);
  const opener = target.closest("[data-open]");
  const copier = target.closest("[data-copy]");
  if (opener) openDialog(opener, event);
  else if (target.closest("[data-close]")) target.closest("dialog")?.close();
  else if (copier) copy(copier);
  else if (target.closest("[data-dismiss]")) target.closest(".message").remove();
  else closeDialogBeside(event);
});
document.addEventListener("change", (event) => {
  if (event.target.matches("input[type=file]")) listChosen(event.target);
  else if (event.target.matches("[data-keys-switch]")) switchKeys(event.target);
  else if (event.target.closest("[data-send-on-change]")) event.target.form?.requestSubmit();
});
document.addEventListener("htmx:responseError", () => tellTrouble(announcer.dataset.notDone));
document.addEventListener("htmx:sendError", () => tellTrouble(announcer.dataset.notReached));
document.addEventListener("keydown", onKey);
document.addEventListener("dragover", hover);
document.addEventListener("dragleave", leave);
document.addEventListener("drop", drop);

for (const box of document.querySelectorAll("[data-keys-switch]")) box.checked = keysAreOn();
document.querySelector("main [aria-invalid=true]")?.focus();
