package pair;

/** A crate of an orchard. */
public class Crate {
  private static final Grade[] GRADES = {Grade.JUICE, Grade.SECOND, Grade.SECOND, Grade.SECOND, Grade.SECOND, Grade.FIRST};

  public String orchard;
  public Grade grade;

  public Crate() {}

  static Crate of(Long number) {
    Crate crate = new Crate();
    crate.orchard = "orchard-" + number % 4;
    crate.grade = GRADES[(int) (number / 4 % GRADES.length)];
    return crate;
  }
}
