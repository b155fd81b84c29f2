import { useStaff } from '@kuaichu/desk'
import { createRouter, createWebHistory, type RouteLocationNormalized, type Router } from 'vue-router'
import { placesOf } from './faces'

const PLACE_OF_ROUTE: Readonly<Record<string, string>> = { case: 'cases', 'case-quick': 'quick', claim: 'claims', 'second-reading': 'work' }

export function consoleRouter(): Router {
  const router = createRouter({
    history: createWebHistory('/c/'),
    routes: [
      { path: '/sign-in', name: 'sign-in', component: () => import('./shell/SignInPage.vue') },
      { path: '/', redirect: '/work' },
      { path: '/work', name: 'work', component: () => import('./work/WorkPage.vue') },
      { path: '/cases', name: 'cases', component: () => import('./cases/CaseListPage.vue') },
      { path: '/cases/:caseId', name: 'case', component: () => import('./case/CasePage.vue'), props: true },
      { path: '/cases/:caseId/quick', name: 'case-quick', component: () => import('./quick/QuickPage.vue'), props: true },
      { path: '/quick', name: 'quick', component: () => import('./quick/QuickPage.vue') },
      { path: '/claims', name: 'claims', component: () => import('./claims/ClaimListPage.vue') },
      { path: '/claims/:claimId', name: 'claim', component: () => import('./claims/ClaimPage.vue'), props: true },
      { path: '/partner-calls', name: 'partner-calls', component: () => import('./partner/PartnerCallsPage.vue') },
      { path: '/second-readings/:readingId', name: 'second-reading', component: () => import('./reading/SecondReadingPage.vue'), props: true },
      { path: '/calibration', name: 'calibration', component: () => import('./calibration/CalibrationPage.vue') },
      { path: '/audit', name: 'audit', component: () => import('./audit/AuditPage.vue') },
      { path: '/retention', name: 'retention', component: () => import('./audit/RetentionPage.vue') },
      { path: '/accounts', name: 'accounts', component: () => import('./accounts/AccountsPage.vue') },
      { path: '/functions', name: 'functions', component: () => import('./functions/FunctionsPage.vue') },
      { path: '/sessions', name: 'sessions', component: () => import('./sessions/SessionsPage.vue') },
      { path: '/:rest(.*)*', redirect: '/work' },
    ],
  })
  router.beforeEach(admit)
  return router
}

/** Nobody signed in: sign-in first, then on to where one wanted to go. A place that is not the role's own: its first one. */
async function admit(to: RouteLocationNormalized) {
  const staff = useStaff()
  const session = await staff.recall().catch(() => null)
  if (to.name === 'sign-in') return true
  if (session === null) return { name: 'sign-in', query: to.fullPath === '/work' ? {} : { to: to.fullPath } }
  if (to.name === 'sessions') return true
  const place = PLACE_OF_ROUTE[String(to.name)] ?? to.name
  const own = placesOf(session.role)
  return own.some((one) => one.name === place) || { name: own[0]?.name ?? 'sign-in' }
}
