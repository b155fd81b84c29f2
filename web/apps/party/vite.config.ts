import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { face } from '../../tools/face.ts'

export default defineConfig({ ...face('p'), plugins: [vue()] })
