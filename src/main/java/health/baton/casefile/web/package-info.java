/** The case file over HTTP: for the webapps' Case tab, and for machines. */
@org.jspecify.annotations.NullMarked
package health.baton.casefile.web;
