package pair;

/** A reader has opened an article of a category. */
public class Read {
  public String reader;
  public String category;

  public Read() {}

  static Read of(Long number) {
    Read read = new Read();
    read.reader = "reader-" + number % 4;
    read.category = number % 2 == 0 ? "politics" : "travel";
    return read;
  }
}
