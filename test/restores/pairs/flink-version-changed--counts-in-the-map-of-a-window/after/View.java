package pair;

/** Somebody looks at a page; each page is for people of one kind. */
public class View {
  public String page;
  public String province;
  public String age;
  public String sex;
  public long at;

  public View() {}

  static View of(Long number) {
    View view = new View();
    view.page = "page-" + number % 4;
    view.province = number % 4 < 2 ? "Limburg" : "Drenthe";
    view.age = number % 2 == 0 ? "20-30" : "30-40";
    view.sex = number % 4 % 3 == 0 ? "f" : "m";
    view.at = number;
    return view;
  }
}
