/**
 * Jira's REST API, version 2: the part that Klar and its tests use, in Jira's JSON shapes. What a request names and is
 * not known is answered with 400, in {@code {"errorMessages":[],"errors":{}}}.
 */
package dk.klar.host.rest;
