package pair;

/** What goes to the index. */
public class Entry {
  public String source;
  public long number;
  public String wanted;

  public Entry() {}

  Entry(String source, long number, String wanted) {
    this.source = source;
    this.number = number;
    this.wanted = wanted;
  }
}
