package com.losant.rest.bench;

import java.util.List;
import java.util.Locale;

/** Horizontal bars as an SVG, readable on light and dark backgrounds. */
record BarChart(String title, List<Group> groups) {
  private static final int WIDTH = 720;
  private static final int LABELS = 190;
  private static final int VALUES = 90;
  private static final int BAR = 20;
  private static final int GAP = 14;
  private static final String STYLE =
      "text{font:13px system-ui,sans-serif;fill:#24292f}.title{font-weight:600;font-size:15px}"
          + ".group{font-weight:600}.label{text-anchor:end}.bar{fill:#8c959f}.ours{fill:#1f883d}"
          + "@media(prefers-color-scheme:dark){text{fill:#e6edf3}.ours{fill:#3fb950}}";

  /** Bars that belong together, on one scale with all others. */
  record Group(String name, List<Bar> bars) {}

  /** What is ours has a color of its own. */
  record Bar(String label, double length, String value, boolean ours) {}

  String svg() {
    StringBuilder body = new StringBuilder(text("title", 0, 16, title));
    double longest =
        groups.stream()
            .flatMap(group -> group.bars.stream())
            .mapToDouble(Bar::length)
            .max()
            .orElse(1);
    int y = 28;
    for (Group group : groups) {
      if (!group.name.isEmpty()) {
        y += BAR;
        body.append(text("group", 0, y - 4, group.name));
        y += 4;
      }
      for (Bar bar : group.bars) {
        double width = Math.max(1, (WIDTH - LABELS - VALUES) * bar.length / longest);
        body.append(text("label", LABELS - 8, y + 14, bar.label));
        body.append(
            String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>\n",
                bar.ours ? "bar ours" : "bar",
                LABELS,
                y,
                width,
                BAR - 4));
        body.append(text("value", (int) (LABELS + width + 6), y + 14, bar.value));
        y += BAR;
      }
      y += GAP;
    }
    return String.format(
        Locale.ROOT,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\">\n"
            + "<style>%s</style>\n%s</svg>\n",
        WIDTH,
        y,
        WIDTH,
        y,
        STYLE,
        body);
  }

  private static String text(String type, int x, int y, String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>\n".formatted(type, x, y, escaped);
  }
}
