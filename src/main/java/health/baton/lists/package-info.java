/** Lists that administrators bring in as files: every row is read and checked, what would change is shown, then all of it is stored or nothing. */
@org.jspecify.annotations.NullMarked
package health.baton.lists;
