package pair;

/** A member of the library has borrowed a book, or brought one back. */
public class Loan {
  public String member;
  public boolean returned;

  public Loan() {}

  static Loan of(Long number) {
    Loan loan = new Loan();
    loan.member = "member-" + number % 4;
    loan.returned = false;
    return loan;
  }
}
