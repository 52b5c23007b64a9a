package io.github.flinkupgradecheck.states;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** As much of JSON as a recording needs. */
final class Json {
  private Json() {}

  static String text(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char one : text.toCharArray()) {
      if (one == '"' || one == '\\') {
        json.append('\\').append(one);
      } else if (one < ' ' || one > '~') {
        json.append(String.format("\\u%04x", (int) one));
      } else {
        json.append(one);
      }
    }
    return json.append('"').toString();
  }

  static String texts(Map<String, String> texts) {
    return texts.entrySet().stream()
        .map(entry -> text(entry.getKey()) + ":" + text(entry.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  static String bytes(List<byte[]> all) {
    return all.stream()
        .map(one -> text(Base64.getEncoder().encodeToString(one)))
        .collect(Collectors.joining(",", "[", "]"));
  }
}
