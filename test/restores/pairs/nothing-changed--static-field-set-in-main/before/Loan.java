package pair;

/** A book is lent. */
public class Loan {
  public String reader;
  public String book;

  public static Loan of(Long number) {
    Loan loan = new Loan();
    loan.reader = "reader-" + number % 3;
    loan.book = "book-" + number % 2;
    return loan;
  }
}
