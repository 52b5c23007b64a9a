package pair.rules;

/** What is looked for. */
public class Rule {
  public enum Severity {
    LOW,
    HIGH
  }

  public String id;
  public int threshold;
  public long revision;
  public Severity severity;
}
