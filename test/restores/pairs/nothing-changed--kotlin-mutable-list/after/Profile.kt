package pair

/** What is known of a visitor. */
data class Profile(var name: String = "", var pages: MutableList<String> = mutableListOf(), var visits: Long = 0)
