import casualtyClaims = require('casualty-claims');
import io = require('casualty-claims/io');
import render = require('casualty-claims/render');
import testing = require('casualty-claims/testing');

const report: casualtyClaims.Report = casualtyClaims.reconcileClaims(
  testing.buildScenario('agreement'),
);
const version: 1 = report.version;
console.log(version, render.renderText(report), io.incidentsGeoJson(report));
