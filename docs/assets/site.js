// The search index is the largest file of the site: it loads when the reader first
// turns to the search, or comes from a result whose words are to be marked. So does
// the worker that searches it.
(() => {
  const wanted = new Promise(resolve => {
    const marks = new URLSearchParams(location.search)
    if (marks.has("h") || marks.has("q")) resolve()
    document.querySelector("[data-md-component=search]")
      ?.addEventListener("focusin", resolve, { once: true })
    document.getElementById("__search")?.addEventListener("change", resolve, { once: true })
  })
  const { open, send } = XMLHttpRequest.prototype
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    this.isIndex = String(url).endsWith("/search_index.json")
    return open.call(this, method, url, ...rest)
  }
  XMLHttpRequest.prototype.send = function (...body) {
    if (this.isIndex) wanted.then(() => send.apply(this, body))
    else send.apply(this, body)
  }

  const { Worker } = window
  window.Worker = class extends EventTarget {
    constructor(...source) {
      super()
      this.started = wanted.then(() => {
        const worker = new Worker(...source)
        worker.addEventListener("message", ({ data }) =>
          this.dispatchEvent(new MessageEvent("message", { data })))
        return worker
      })
    }
    postMessage(message, ...rest) {
      // A query is text here: lunr would take `RuntimeError:` for a field and `-1` for a
      // ban. Beside words a number only misleads, and lunr fails on some: its token set
      // mixes up digits with the ids of its nodes (olivernn/lunr.js, issue 503).
      if (typeof message.data === "string") {
        const words = message.data.replace(/[:^~=!,]+|(?<!\S)-+/g, " ").trim()
        const bare = words.replace(/(?<!\S)\d+(?!\S)/g, " ").trim()
        message = { ...message, data: bare || words }
      }
      this.started.then(worker => worker.postMessage(message, ...rest))
    }
  }

  document.querySelector(".sidebar-search")?.addEventListener("click", () => {
    const drawer = document.getElementById("__drawer")
    if (drawer.checked) drawer.click()
    const search = document.getElementById("__search")
    if (!search.checked) search.click()
    document.querySelector(".md-search__input").focus()
  })
})();

// Two languages: the switch keeps the place on the page, and a reader whose browser
// prefers the other language is told once, quietly, that the page exists in it.
(() => {
  const here = document.documentElement.lang
  const links = [...document.querySelectorAll(".md-select__link[hreflang]")]
  for (const link of links)
    link.addEventListener("click", () => { link.hash = location.hash })

  const other = links.find(link => link.hreflang !== here)
  const line = document.querySelector(".other-language")
  const prefers = (navigator.languages ?? [navigator.language])
    .map(name => name.slice(0, 2))
    .find(name => links.some(link => link.hreflang === name))
  const key = "other-language-dismissed"
  let dismissed = false
  try { dismissed = localStorage.getItem(key) } catch { /* no storage: ask again */ }
  if (!other || !line || prefers !== other.hreflang || dismissed) return
  const link = line.querySelector("a")
  link.addEventListener("click", () => { link.hash = location.hash })
  line.querySelector("button").addEventListener("click", () => {
    line.hidden = true
    try { localStorage.setItem(key, "yes") } catch { /* see above */ }
  })
  line.hidden = false
})()
