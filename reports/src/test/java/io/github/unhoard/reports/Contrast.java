package io.github.unhoard.reports;

/** Measures on a page how far text stands out from what is behind it. */
final class Contrast {
  /** Whether the page's ground is dark. */
  static final String DARK_GROUND =
      "getComputedStyle(document.body).backgroundColor.match(/[0-9.]+/g)[0] < 128";

  /** What is too faint, as text; empty when nothing is. */
  static final String FAINT =
      """
      (() => {
        const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
        const paint = (colours) => {
          canvas.clearRect(0, 0, 1, 1);
          for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
          return [...canvas.getImageData(0, 0, 1, 1).data];
        };
        const light = (rgb) => {
          const [r, g, b] = rgb.map((c) => c / 255)
              .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const grounds = (element) => {
          const found = [];
          for (let at = element; at; at = at.parentElement) {
            found.unshift(getComputedStyle(at).backgroundColor);
          }
          return ['white', ...found];
        };
        const faint = [];
        for (const element of document.body.querySelectorAll('*')) {
          const own = [...element.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
          if (!own || element.closest('svg, script, style') || !element.getClientRects().length) continue;
          const style = getComputedStyle(element);
          const behind = grounds(element);
          const a = light(paint([...behind, style.color]).slice(0, 3));
          const b = light(paint(behind).slice(0, 3));
          const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          const size = parseFloat(style.fontSize);
          const large = size >= 24 || size >= 18.66 && style.fontWeight >= 700;
          if (ratio < (large ? 3 : 4.5)) {
            faint.push(`${ratio.toFixed(2)} ${element.tagName}.${element.className} ${element.textContent.trim().slice(0, 20)}`);
          }
        }
        return faint.join('\\n');
      })()\
      """;

  private Contrast() {}
}
