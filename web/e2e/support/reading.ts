/** What stands in the way of an eye, measured in the page itself. Each function runs in the browser and stands alone. */

/** Elder mode (适老化通用设计规范): type of 18 px, lines of 1.3, targets of 44 px, main ones of 60 px. */
export function tooSmall(): string[] {
  const found = new Set<string>()
  const isSeen = (element: Element): boolean => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !element.closest('.kc-sr-only, svg, option, [hidden]')
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const words = walker.currentNode.textContent?.trim() ?? ''
    const element = walker.currentNode.parentElement
    if (!words || !element || !isSeen(element)) continue
    const style = getComputedStyle(element)
    const size = parseFloat(style.fontSize)
    if (size < 18) found.add(`type of ${size} px: ${words.slice(0, 20)}`)
    if (!element.closest('[role=img]') && !(parseFloat(style.lineHeight) / size >= 1.299)) found.add(`lines of ${style.lineHeight} at ${size} px: ${words.slice(0, 20)}`)
  }
  const target = 'button, a[href], summary, select, textarea, input:not([type=radio], [type=checkbox], [type=file]), label:has([type=radio], [type=checkbox], [type=file])'
  const main = '.kc-button, .kc-choice__answer, .shutter, nav a, [class*=action] button'
  for (const element of document.querySelectorAll<HTMLElement>(target)) {
    const inSentence = element.matches('p a, small a, li > a')
    if (!isSeen(element) || inSentence) continue
    const { width, height } = element.getBoundingClientRect()
    const least = element.matches(main) ? 60 : 44
    if (Math.round(width) < least || Math.round(height) < least) found.add(`target of ${Math.round(width)} × ${Math.round(height)} px, ${least} wanted: ${element.innerText.slice(0, 20) || element.outerHTML.slice(0, 80)}`)
  }
  if (document.documentElement.scrollWidth > window.innerWidth + 1) found.add(`wider than the screen: ${document.documentElement.scrollWidth} px`)
  return [...found]
}

/**
 * Chinese words a reader of English meets outside what is Chinese by nature: plates, law texts and anything marked as Chinese
 * (`lang`), and the proper names given here.
 */
export function foreignWords(): string[] {
  const NAMES = /张伟|王芳|[张王李赵]\*+|李警官|陈警官|鼓岭大队|情指中心值班|闽海财险|榕安财险|赵定损|孙理赔/g
  const chinese = /[\u3400-\u9fff]/
  const found = new Set<string>()
  const note = (element: Element | null, words: string | null | undefined): void => {
    const rest = words?.replace(NAMES, '') ?? ''
    if (!element || !chinese.test(rest) || element.closest('[lang^="zh"]:not(html), .kc-plate, .kc-pad, [data-testid="articles"]')) return
    if (element.checkVisibility()) found.add(rest.trim().slice(0, 60))
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) note(walker.currentNode.parentElement, walker.currentNode.textContent)
  for (const element of document.querySelectorAll('[aria-label], [alt], [placeholder], [title]')) {
    for (const name of ['aria-label', 'alt', 'placeholder', 'title']) note(element, element.getAttribute(name))
  }
  return [...found]
}
