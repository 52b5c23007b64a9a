package pair;

import org.apache.flink.api.java.functions.KeySelector;

/** A column of a line. */
final class Column implements KeySelector<String, String> {
  private final int position;

  Column(int position) {
    this.position = position;
  }

  @Override
  public String getKey(String line) {
    int begin = 0;
    for (int column = 0; column < position; column++) {
      begin = line.indexOf(';', begin) + 1;
    }
    return line.substring(begin, line.indexOf(';', begin));
  }
}
