import type { Role } from '@kuaichu/api'
import { useStaff } from '@kuaichu/desk'
import { createRouter, createWebHistory, type RouteLocationNormalized, type Router } from 'vue-router'

export const FIELD_ROLES: readonly Role[] = ['OFFICER', 'INSURER']
const OFFICER_ONLY = ['cases', 'case', 'scene', 'quick', 'case-quick']
const INSURER_ONLY = ['claims', 'claim']

export function fieldRouter(): Router {
  const router = createRouter({
    history: createWebHistory('/f/'),
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
    routes: [
      { path: '/sign-in', name: 'sign-in', component: () => import('./pages/SignInPage.vue') },
      { path: '/', redirect: '/work' },
      { path: '/work', name: 'work', component: () => import('./pages/WorkPage.vue') },
      { path: '/cases', name: 'cases', component: () => import('./pages/CaseListPage.vue') },
      { path: '/cases/:caseId', name: 'case', component: () => import('./pages/CasePage.vue'), props: true },
      { path: '/cases/:caseId/scene', name: 'scene', component: () => import('./pages/ScenePage.vue'), props: true },
      { path: '/cases/:caseId/quick', name: 'case-quick', component: () => import('./pages/QuickPage.vue'), props: true },
      { path: '/quick', name: 'quick', component: () => import('./pages/QuickPage.vue') },
      { path: '/claims', name: 'claims', component: () => import('./pages/ClaimListPage.vue') },
      { path: '/claims/:claimId', name: 'claim', component: () => import('./pages/ClaimPage.vue'), props: true },
      { path: '/me', name: 'me', component: () => import('./pages/MePage.vue') },
      { path: '/:rest(.*)*', redirect: '/work' },
    ],
  })
  router.beforeEach(admit)
  return router
}

async function admit(to: RouteLocationNormalized) {
  const session = await useStaff().recall().catch(() => null)
  if (to.name === 'sign-in') return true
  if (session === null) return { name: 'sign-in', query: to.fullPath === '/work' ? {} : { to: to.fullPath } }
  const closed = session.role === 'OFFICER' ? INSURER_ONLY : OFFICER_ONLY
  return closed.includes(String(to.name)) ? { name: 'work' } : true
}
