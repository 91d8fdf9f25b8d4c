// A field above a long list that leaves the entries with every word typed, and their headings.
{
  const { label, none } = document.currentScript.dataset
  const article = document.querySelector("article")
  const entries = [...article.querySelectorAll(":scope > ul > li, tbody > tr")]
  const texts = entries.map(entry => entry.textContent.toLowerCase())
  const heads = [...article.querySelectorAll(":scope > h2, :scope > h3")]

  const field = document.createElement("input")
  field.type = "search"
  field.className = "filter"
  field.placeholder = field.ariaLabel = label
  const status = document.createElement("p")
  status.className = "filter-status"
  status.role = "status"
  article.querySelector(":scope > ul, :scope > h2, :scope > .md-typeset__scrollwrap, :scope > table").before(field, status)

  // Whether a heading still has an entry below it, before the next one of its level.
  const used = head => {
    for (let next = head.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.matches("h2") || (next.matches("h3") && head.matches("h3"))) return false
      if (next.matches("ul") && [...next.children].some(entry => !entry.hidden)) return true
    }
    return false
  }
  const filter = () => {
    const words = field.value.toLowerCase().split(/\s+/)
    entries.forEach((entry, i) => { entry.hidden = !words.every(word => texts[i].includes(word)) })
    heads.forEach(head => { head.hidden = !used(head) })
    status.textContent = entries.every(entry => entry.hidden) ? none : ""
  }
  field.addEventListener("input", filter)
  if (field.value) filter()  // kept by the browser when the reader comes back
}
