package pair;

/** Somebody who pays. */
public class Member {
  public String name;
  public String plan;

  public Member() {}

  static Member of(Long number) {
    Member member = new Member();
    member.name = "user-" + number % 4;
    member.plan = number % 2 == 0 ? "family" : "single";
    return member;
  }
}
