package pair;

/** What holds for the payments of a category, as its owners write it. */
public class Rule {
  public String category;
  public String condition;
}
