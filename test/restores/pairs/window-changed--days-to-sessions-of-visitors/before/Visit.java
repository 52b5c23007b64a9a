package pair;

/** What a visitor did. */
public class Visit {
  public String visitor;
  public String firstPage;
  public String lastPage;
  public long clicks;

  public Visit() {}
}
