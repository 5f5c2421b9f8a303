"""An access report as one HTML file: it needs nothing beside it, runs nothing, and prints well."""

from __future__ import annotations

from html import escape

from recruiterdesk.domain.access_report import AccessReport, ReportLine, ReportSection

_STYLE = """
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2.5rem auto; padding: 0 1.25rem;
  color: #1f2328; background: #fff; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; border-bottom: 1px solid #e3e1db; padding-bottom: .25rem; }
p { color: #5b6066; margin: 0 0 .25rem; }
dl { display: grid; grid-template-columns: 14rem 1fr; gap: .35rem 1.25rem; margin: 0; }
dt { color: #5b6066; overflow-wrap: anywhere; }
dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
a { color: #0f6b5c; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .6rem; } }
@media (prefers-color-scheme: dark) {
  body { color: #e9eaeb; background: #16181a; } p, dt { color: #9aa0a6; } a { color: #4fc3ae; }
  h2 { border-color: #2d3135; } }
@media print {
  body { color: #000; background: #fff; max-width: none; margin: 0; font-size: 10.5pt; }
  p, dt { color: #333; }
  h2 { break-after: avoid; } dt { break-after: avoid; } dd { break-inside: avoid; } @page { margin: 2cm; } }
"""
# Nothing is fetched and nothing is run, whatever a value says.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def report_as_html(report: AccessReport) -> str:
    """Return the report as a page; every value is escaped, and only files are linked to."""
    sections = "\n".join(map(_section, report.sections))
    title = escape(report.title)
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
        f"<p>{escape(report.made)}</p>\n<p>{escape(report.about)}</p>\n{sections}\n</body>\n</html>\n"
    )


def _section(section: ReportSection) -> str:
    lines = "\n".join(map(_line, section.lines))
    return f"<section>\n<h2>{escape(section.title)}</h2>\n<dl>\n{lines}\n</dl>\n</section>"


def _line(line: ReportLine) -> str:
    says = escape(line.says)
    if line.link.startswith("file:"):
        says = f'<a href="{escape(line.link)}">{says}</a>'
    return f"<dt>{escape(line.what)}</dt><dd>{says}</dd>"
